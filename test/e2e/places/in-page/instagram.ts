import { openOnClick } from './dialog.ts';
import { lexicalField } from './lexical-field.ts';

openOnClick(lexicalField);
