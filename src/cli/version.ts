import about from '../../package.json' with { type: 'json' };

/** The version of the package; the build puts it into the code, so that no file is read for it. */
export const version: string = about.version;
