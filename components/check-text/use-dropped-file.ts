import { useLayoutEffect } from 'preact/hooks';

/** Hears of files that are dropped anywhere in the window: beside the page's own boxes a browser would go to the file instead. */
export function useDroppedFile(onFile: (file: File) => void): void {
  // from the first moment that the page is there: an effect behind the next frame would miss what is dropped before it
  useLayoutEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [onFile]);
}
