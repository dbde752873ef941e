import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

/** Turns an element into a real TinyMCE, whose body is in a frame that it writes by itself. */
export async function tinymceField(target: HTMLElement): Promise<void> {
  const [editor] = await tinymce.init({
    target,
    skin: false,
    content_css: false,
    promotion: false,
  });
  // It waits to be seen until its skin is there, and here it has none.
  editor?.getContainer().style.setProperty('visibility', 'visible');
}
