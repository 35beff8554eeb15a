import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../../src/kept/places.ts';
import { developingFailureText, failureText, servingFailureText } from '../../../../src/publish/told/failure.ts';

test('a disk that is full is named as such, with what became of the site and what to do, however deep in the error it stands', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const said = 'The disk is full (ENOSPC: no space left on device, write).\nNothing was published: the site that was there before is as it was. Make room: a build needs as much again as the site.';
  expect(failureText(full)).toBe(said);
  expect(failureText(new Error('wrapped', { cause: new Error('twice', { cause: full }) }))).toBe(said);
});

test('a disk that is full is named as such when the bundler says so in words of its own', () => {
  const error = Object.assign(new Error('Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong.\nFailed to write file in /site/x.mjs\n\nCaused by:\n    No space left on device (os error 28)\n'), { errors: [] });
  expect(failureText(error)).toMatch(/^The disk is full \(No space left on device \(os error 28\)\)\.\nNothing was published/);
});

test('a thread that took more memory than there may be is named as such, with what to do', () => {
  const error = Object.assign(new Error('Worker terminated due to reaching memory limit: JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(failureText(error)).toMatch(/^There is not enough memory \(Worker terminated .*\)\.\nNothing was published: .* Allow more: NODE_OPTIONS=/);
});

test('a folder that another program holds is no fault of the software', () => {
  const held = Object.assign(new Error("EBUSY: resource busy or locked, rename '/site' -> '/.site.before'"), { code: 'EBUSY' });
  expect(failureText(held)).toBe("Another program holds a file or folder (EBUSY: resource busy or locked, rename '/site' -> '/.site.before').\nNothing was published: the site that was there before is as it was. Close windows and terminals of that folder, and what serves it, and build again.");
});

test('something that has the name of a folder that is to be made is no fault of the software, and a file that is there already is one', () => {
  const refused = (syscall: string) => Object.assign(new Error(`EEXIST: file already exists, ${syscall} '/project/.cache'`), { code: 'EEXIST', syscall });
  expect(failureText(refused('mkdir'))).toBe("Something that is no folder stands in the way (EEXIST: file already exists, mkdir '/project/.cache').\nNothing was published: the site that was there before is as it was. Take it away, or name another place with --out, for a part with --part.");
  expect(failureText(refused('open'))).toMatch(/^This is a fault of the software/);
});

test('a folder that was taken away during a build is named, with what to do where it was not', () => {
  const gone = Object.assign(new Error("ENOENT: no such file or directory, lstat '/srv/content'"), { code: 'ENOENT', syscall: 'lstat' });
  const said = "A file or folder is not there (ENOENT: no such file or directory, lstat '/srv/content').\nNothing was published: the site that was there before is as it was. If it was taken away meanwhile, or a disk was, see that it stays, and build again. If not, this is a fault of the software: please report it with what follows.";
  expect(failureText(gone)).toContain(`${said}\nError: ENOENT`);
  expect(developingFailureText(gone)).toContain('This is a fault of the software; please report it with what follows.\nError: ENOENT');
});

test('what nobody foresaw is shown whole and called a fault of the software', () => {
  expect(failureText(new TypeError('x is not a function'))).toMatch(/^This is a fault of the software; please report it with what follows\.\nTypeError: x is not a function\n {4}at /);
});

test('an error that causes itself ends all the same', () => {
  const loop = new Error('loop');
  loop.cause = loop;
  expect(failureText(loop)).toContain('fault of the software');
});

test('what another user has left in the cache is said to be that: no other folder for the site helps', () => {
  const refused = (folder: string) => failureText(Object.assign(new Error(`EACCES: permission denied, mkdir '${folder}'`), { code: 'EACCES' }));
  expect(refused(join(cacheFolder, 'building/.pending'))).toMatch(/ belongs to another user, as after a build with sudo\. Have that user take away \S+\.cache, /);
  expect(refused('/srv/www/site')).toMatch(/ or name another place with --out, for a part with --part\.$/);
});

test('what the system refuses to the showing of an archive is said in words', () => {
  const refused = Object.assign(new Error("EACCES: permission denied, open '.astro/types.d.ts'"), { code: 'EACCES' });
  expect(developingFailureText(refused)).toBe("A file or folder may not be read or written (EACCES: permission denied, open '.astro/types.d.ts').\nThe archive is not shown. Let the user who gives the command read and write in the folder of the project, and see that there is room.");
});

test('a folder that comes with the image of a container is no fault of the software', () => {
  const lower = Object.assign(new Error("EXDEV: cross-device link not permitted, rename '/app/dist' -> '/app/.dist.before'"), { code: 'EXDEV' });
  expect(failureText(lower)).toBe("A folder may not be moved (EXDEV: cross-device link not permitted, rename '/app/dist' -> '/app/.dist.before').\nNothing was published: the site that was there before is as it was. In a container, what comes with its image cannot be moved: take that folder away and build again, or name another one with --out.");
});

test('a port that the system refuses is said to be just that: the site is built by then', () => {
  const refused = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), { code: 'EACCES', syscall: 'listen' });
  expect(servingFailureText(refused, 80)).toBe('The site is built, and cannot be served (listen EACCES: permission denied 127.0.0.1:80). Name another port than 80 with --port.');
  expect(servingFailureText(new TypeError('x is not a function'), 80)).toMatch(/^This is a fault of the software/);
});
