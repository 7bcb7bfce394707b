package docs

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// templateFolder holds page templates, in a folder for each format, among the
// templates of frameworks.
const templateFolder = "docs"

// A Template is a file of page templates.
type Template struct {
	Name string // as shown in errors
	Text []byte // with LF for line ends

	Foreign bool // of a layer that is checked: it may run without end
}

// Templates returns the files of a name, below the folder docs of each layer
// that has it, in the order of the layers.
func Templates(layers []generator.Layer, name string) ([]Template, error) {
	var found []Template
	for _, layer := range layers {
		file := path.Join(templateFolder, name)
		shown := path.Join(layer.Name, file)
		switch text, err := regular.ReadFS(layer.FS, file, tomlfile.MaxTemplate); {
		case err == nil:
			found = append(found, Template{shown, bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), layer.Check != nil})
		case !errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("%s: %w", shown, tomlfile.Cause(err))
		}
	}
	return found, nil
}

// ReadTemplate returns the file of the last layer that has it.
func ReadTemplate(layers []generator.Layer, name string) (Template, error) {
	found, err := Templates(layers, name)
	if err != nil {
		return Template{}, err
	}
	if len(found) == 0 {
		return Template{}, fmt.Errorf("there is no %s", path.Join(templateFolder, name))
	}
	return found[len(found)-1], nil
}
