package docs

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/statusmith/statusmith/generator"
)

// templateFolder holds page templates, in a folder for each format, among the
// templates of frameworks.
const templateFolder = "docs"

// ReadTemplate returns a file of the last layer that has it, with LF for line
// ends, and its name as shown in errors.
func ReadTemplate(layers []generator.Layer, name string) (text []byte, shown string, err error) {
	name = path.Join(templateFolder, name)
	for _, layer := range layers {
		here := path.Join(layer.Name, name)
		switch found, err := fs.ReadFile(layer.FS, name); {
		case err == nil:
			text, shown = bytes.ReplaceAll(found, []byte("\r\n"), []byte("\n")), here
		case !errors.Is(err, fs.ErrNotExist):
			return nil, "", fmt.Errorf("%s: %w", here, err)
		}
	}
	if shown == "" {
		return nil, "", fmt.Errorf("there is no %s", name)
	}
	return text, shown, nil
}
