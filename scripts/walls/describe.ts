import { WALLS } from './list.ts';
import type { NamedTest, Row } from './wall.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|');

/** How docs/security.md names a test. */
const nameTest = ({ file, title }: NamedTest): string => `\`${file}\` › ${inCell(title)}`;

/** The table of a row's walls in docs/security.md. */
export const describeWalls = (row: Row): readonly string[] => [
  '| Taken away | The test that falls |',
  '| --- | --- |',
  ...WALLS.filter((wall) => wall.row === row).map(
    ({ name, test }) => `| ${inCell(name)} | ${nameTest(test)} |`,
  ),
];
