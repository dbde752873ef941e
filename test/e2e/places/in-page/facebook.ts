import { byId, openOnClick } from './dialog.ts';
import { lexicalField } from './lexical-field.ts';

lexicalField(byId('comment'));
openOnClick(lexicalField);
