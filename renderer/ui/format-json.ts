/** JSON with line breaks; anything else as it came. Only ever shown as text. */
export const formatJson = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};
