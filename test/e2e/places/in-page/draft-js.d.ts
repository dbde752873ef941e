// Only what `draft-field.ts` uses: the packages bring no types, and theirs on the registry are for another React.

declare module 'draft-js' {
  export interface EditorState {
    readonly getSelection: () => unknown;
  }
  export const EditorState: { readonly createEmpty: () => EditorState };
  export interface EditorProps {
    readonly editorState: EditorState;
    readonly onChange: (state: EditorState) => void;
    readonly role: string;
    readonly ariaLabel: string;
    readonly ariaMultiline: boolean;
    readonly placeholder: string;
    /** Becomes `data-testid`. */
    readonly webDriverTestID?: string;
  }
  export const Editor: (props: EditorProps) => unknown;
}

declare module 'react' {
  export function createElement<Props>(type: (props: Props) => unknown, props?: Props): unknown;
  export function useState<State>(initial: () => State): [State, (state: State) => void];
}

declare module 'react-dom/client' {
  export function createRoot(element: Element): {
    render(node: unknown): void;
    unmount(): void;
  };
}
