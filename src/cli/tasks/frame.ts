import type { InputFailure } from '../input/document.ts';
import type { RenderTask } from './task.ts';

/** What is around the results of a task, and in the place of one that failed. */
export interface TaskFrame {
  readonly head: string;
  readonly separator: string;
  readonly foot: string;
  readonly failure: (failure: InputFailure) => string;
}

/** What is written before, between and behind the results of a task. */
export const frameOf = async (task: RenderTask): Promise<TaskFrame> => {
  switch (task.name) {
    case 'extract': {
      const { renderers } = await import('../../renderers/index.ts');
      const { head, separator, foot, failure } = renderers[task.settings.format];
      const { render } = task.settings;
      return {
        head: typeof head === 'string' ? head : head(render),
        separator,
        foot,
        failure: (one) => failure?.(one, render) ?? lineOf(one),
      };
    }
    case 'tokenize': {
      const { tokenRenderers } = await import('../../renderers/tokens/tokens.ts');
      return plainFrame(tokenRenderers[task.settings.format]);
    }
    case 'sentences': {
      const { sentenceRenderers } = await import('../../renderers/tokens/sentence-list.ts');
      return plainFrame(sentenceRenderers[task.settings.format]);
    }
    case 'normalize': {
      const { normalizedRenderers } = await import('../../renderers/tokens/normalized.ts');
      return plainFrame(normalizedRenderers[task.settings.format]);
    }
  }
};

interface PlainRenderer {
  readonly head: string;
  readonly separator: string;
  readonly foot: string;
  readonly failure?: (failure: InputFailure) => string;
}

const plainFrame = ({ head, separator, foot, failure = lineOf }: PlainRenderer): TaskFrame => ({
  head,
  separator,
  foot,
  failure,
});

const lineOf = ({ id, error }: InputFailure): string => `${id}\t${error}\n`;
