import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shapeSchema } from '../../../src/tree/schema.ts';

test('every answer to the first question has a mark of its own', () => {
  const shape = shapeSchema.parse(parse(readFileSync('content/tree.yaml', 'utf8')));
  const drawings = readFileSync('src/components/symptom-marks.svg', 'utf8');
  const marks = [...drawings.matchAll(/<symbol\s+id="([^"]+)"[^>]*>(.*?)<\/symbol>/gs)];
  const symptoms = Object.keys(shape.questions[shape.start] ?? {});
  expect(marks.map(([, id]) => id).sort()).toEqual(symptoms.sort());
  expect(new Set(marks.map(([, , drawing]) => drawing)).size).toBe(symptoms.length);
});
