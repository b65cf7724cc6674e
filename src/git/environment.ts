/** Who does it, and in which index, where that is not the one of the folder. */
export interface Calling {
  author?: string | undefined;
  /** Where git keeps what is about to be committed while it asks a hook. */
  index?: string | undefined;
}

/**
 * What stands before every order: paths are told as they are, and no setting of a machine leaves out the first commit or
 * what a merge has brought, asks for a list of paths that is gone, or changes the letters. Of one commit every machine is
 * told the same.
 */
export const ORDER = [
  'core.quotePath=false',
  'log.showRoot=true',
  'log.diffMerges=separate',
  'diff.orderFile=/dev/null',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((one) => ['-c', one]);

/** What an office may have set up for all that git does on a machine; all else of git is of one who may have started us. */
const OF_THE_MACHINE = /^GIT_(?:SSH|CONFIG|EXEC_PATH|PROXY|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)/;

/**
 * What git is started with, wherever we start it. It asks nobody anything, speaks to programs, and knows no repository but
 * that of its folder: where a hook of another one has called us, the names of that one are not passed on.
 */
export function gitEnvironment({ author, index }: Calling = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || OF_THE_MACHINE.test(name));
  return {
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    SSH_ASKPASS: 'true',
    // Who only looks writes nothing, not even what would make the next look quicker.
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    ...(author !== undefined && { GIT_AUTHOR_NAME: author, GIT_COMMITTER_NAME: author }),
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
  };
}
