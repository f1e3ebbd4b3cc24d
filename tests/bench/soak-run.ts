import { type WatchedRun, watchedRun } from './watched-run.ts';

const names = ['محمد سالم', 'ليلى حداد', 'سامر نعمة', 'هالة الصباغ', 'نادر خوري'];
const places = ['لبنان', 'مصر', 'تونس', 'المغرب', 'الأردن', 'بيروت', 'دمشق'];
const days = ['أمس', 'يوم الثلاثاء', 'في 3 مايو 2019', 'الأسبوع الماضي', 'عام 2012', ''];

/** Number of different texts: the length of the cycle in which they come. */
const kinds = names.length * places.length * days.length;

const textOf = (n: number): string =>
  `وصل الوزير ${names[n % 5]} إلى ${places[n % 7]} ${days[n % 6]}. وقال إن العمل مستمر.`;

function* documents(count: number): Generator<string> {
  for (let n = 0; n < count; n++) yield JSON.stringify({ id: `d${n}`, text: textOf(n) });
}

const idOf = (line: string): string => /^\{"id":"(d\d+)"/u.exec(line)?.[1] ?? line.slice(0, 40);

export interface SoakRun extends WatchedRun {
  readonly results: number;
  /** The first result that is out of its place or not what its text gives alone. */
  readonly wrong: string | undefined;
}

/** Many small documents through the command: each result must come in its place, and be exact. */
export const soak = async (count: number, jobs: number): Promise<SoakRun> => {
  const expected: string[] = [];
  const args = ['-f', 'ndjson', '--input-format', 'ndjson', '-j'];
  await watchedRun([...args, '1'], documents(kinds), (line) => {
    expected.push(line.replace(`"${idOf(line)}"`, '""'));
  });
  let results = 0;
  let wrong: string | undefined;
  const run = await watchedRun([...args, String(jobs)], documents(count), (line) => {
    const id = `d${results}`;
    if (wrong === undefined && line.replace(`"${id}"`, '""') !== expected[results % kinds]) {
      wrong = `${id}: ${line.slice(0, 200)}`;
    }
    results++;
  });
  return { ...run, results, wrong };
};
