package generator

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// appPrefix begins the names of the blocks that make up a runnable project.
const appPrefix = "app/"

// App writes a runnable project that answers with every status given, each at
// /family/code; a single status answers at the route of the options. The
// result maps file names, with slashes, to contents.
func (f *Framework) App(c *catalog.Catalog, statuses []*catalog.Status, o Options) (map[string]string, error) {
	file, err := f.mount(c, statuses, o)
	if err != nil {
		return nil, err
	}
	return f.project(file)
}

func (f *Framework) project(file File) (map[string]string, error) {
	project := make(map[string]string)
	for _, t := range f.template.Templates() {
		name, ok := strings.CutPrefix(t.Name(), appPrefix)
		if !ok {
			continue
		}
		if !isLocalName(name) {
			return nil, fmt.Errorf("%s: the block %q is no file inside the project", f.file, t.Name())
		}
		for _, part := range f.split(name, file) {
			text, err := f.block(t.Name(), part)
			if err != nil {
				return nil, err
			}
			project[f.place(name, part.Snippets[0])] = text + "\n"
		}
	}
	if len(project) == 0 {
		return nil, fmt.Errorf("%s: has no %s blocks, so there is no app to write", f.file, appPrefix)
	}
	return project, nil
}

func isLocalName(name string) bool {
	return name != "" && name == path.Clean(name) && !path.IsAbs(name) && !strings.HasPrefix(name, "../") && !strings.Contains(name, `\`)
}

// split gives a block whose file name holds the handler's name one file for
// each snippet, and any other block one file for all.
func (f *Framework) split(name string, all File) []File {
	if !strings.Contains(name, "{") {
		return []File{all}
	}
	files := make([]File, len(all.Snippets))
	for i, s := range all.Snippets {
		files[i] = File{[]*Snippet{s}}
	}
	return files
}

func (f *Framework) mount(c *catalog.Catalog, statuses []*catalog.Status, o Options) (File, error) {
	var file File
	taken := make(map[string]string)
	for _, s := range statuses {
		own := o
		if len(statuses) > 1 {
			own.Route = "/" + s.ID()
			own.Handler = s.Family.Name + "_" + s.Name
		}
		r, err := NewResponse(c, s, own)
		if err != nil {
			return File{}, err
		}
		snippet, err := f.newSnippet(s, r, own)
		if err != nil {
			return File{}, err
		}
		if other, ok := taken[snippet.Handler]; ok {
			return File{}, fmt.Errorf("%s and %s would both be handled by %s", other, s.ID(), snippet.Handler)
		}
		taken[snippet.Handler] = s.ID()
		file.Snippets = append(file.Snippets, snippet)
	}
	return file, nil
}

// FileNames returns the files of a project, sorted.
func FileNames(project map[string]string) []string { return slices.Sorted(maps.Keys(project)) }
