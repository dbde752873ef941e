// Nothing: what any script of an extension costs a page, by being there.
void 0;
