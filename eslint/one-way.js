/** An ESLint rule that holds the house: see `eslint/house.js` for the table. */
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { browser, pure, rooms, users } from './house.js';

const root = resolve(import.meta.dirname, '..');
const frameworks = /^(astro|virtual):|^astro(\/|$)/;

/**
 * Where a file stands: the name of its room, `scripts` or `tests`, or nothing for what belongs to no one, such as
 * `astro.config.mjs`. A folder under `src/` that is not in the table gives its own name.
 *
 * @param {string} path absolute
 */
function standing(path) {
  const [first = '', second = ''] = relative(root, path).split(sep);
  if (Object.hasOwn(users, first)) return first;
  if (first !== 'src' || second === '') return undefined;
  return Object.hasOwn(rooms, second) || !second.includes('.') ? second : undefined;
}

/**
 * The absolute path of a file named by an import, or nothing when it names a package. Vite reads `/src/...` from the root.
 *
 * @param {string} from
 * @param {string} specifier
 */
function target(from, specifier) {
  if (/^\.\.?(\/|$)/.test(specifier)) return resolve(dirname(from), specifier);
  return specifier.startsWith('/src/') ? resolve(root, specifier.slice(1)) : undefined;
}

/** The text of an import's source, in each form it comes in. */
function literal(node) {
  if (node?.type === 'TSLiteralType') return literal(node.literal);
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return typeof node?.value === 'string' ? node.value : undefined;
}

export const oneWay = {
  meta: {
    type: 'problem',
    docs: { description: 'hold imports between the rooms of the house to one way' },
    schema: [],
    messages: {
      stranger: 'src/{{here}} is no room of the house: move the file, or give the folder a row in eslint/house.js.',
      wrongWay: '{{here}} may not import {{there}}, only {{allowed}} (eslint/house.js).',
      outside: '{{here}} may not import from outside src/.',
      machine: '{{here}} must not know "{{specifier}}": let what it gives come in as an argument.',
    },
  },

  create(context) {
    const file = context.physicalFilename;
    const here = standing(file);
    if (here === undefined) return {};
    const allowed = rooms[here] ?? users[here];
    if (allowed === undefined) {
      return { Program: (node) => context.report({ node, messageId: 'stranger', data: { here } }) };
    }
    const homebound = pure.includes(here) || browser.includes(here);

    function judge(node, source) {
      const specifier = literal(source);
      if (specifier === undefined) return;
      const path = target(file, specifier);
      if (path === undefined) return judgePackage(node, specifier);
      const there = standing(path);
      if (there === here) return;
      if (there === undefined) {
        if (Object.hasOwn(rooms, here)) context.report({ node, messageId: 'outside', data: { here } });
      } else if (!allowed.includes(there)) {
        const names = allowed.length > 0 ? allowed.join(', ') : 'itself';
        context.report({ node, messageId: 'wrongWay', data: { here, there, allowed: names } });
      }
    }

    function judgePackage(node, specifier) {
      if (homebound && (isBuiltin(specifier) || frameworks.test(specifier))) {
        context.report({ node, messageId: 'machine', data: { here, specifier } });
      }
    }

    const bySource = (node) => judge(node, node.source);
    return {
      ImportDeclaration: bySource,
      ExportNamedDeclaration: bySource,
      ExportAllDeclaration: bySource,
      ImportExpression: bySource,
      TSImportType: (node) => judge(node, node.source ?? node.argument),
      TSExternalModuleReference: (node) => judge(node, node.expression),
    };
  },
};
