package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// appPrefix begins the names of the blocks that make up a runnable project.
const appPrefix = "app/"

// A Mount is one status in a project: what it sends, and at which route.
type Mount struct {
	Status  *catalog.Status
	Options Options
}

// App writes a runnable project that answers with every mount. The result maps
// file names, with slashes, to contents.
func (f *Framework) App(c *catalog.Catalog, mounts ...Mount) (map[string]string, error) {
	if len(mounts) == 0 {
		return nil, errors.New("an app needs at least one status")
	}
	var file File
	taken := make(map[string]string)
	for _, m := range mounts {
		snippet, err := f.mount(c, m)
		if err != nil {
			return nil, err
		}
		if other, ok := taken[snippet.snake]; ok {
			return nil, fmt.Errorf("%s and %s would both be handled by %s", other, m.Status.ID(), snippet.Handler)
		}
		taken[snippet.snake] = m.Status.ID()
		file.Snippets = append(file.Snippets, snippet)
	}
	return f.AppOf(file.Snippets...)
}

func (f *Framework) mount(c *catalog.Catalog, m Mount) (*Snippet, error) {
	r, err := NewResponse(c, m.Status, m.Options)
	if err != nil {
		return nil, err
	}
	return f.NewSnippet(m.Status, r, m.Options)
}

// MountAll gives each of several statuses a route, /family/code, and a handler
// of its own; a single one is mounted as the options say.
func MountAll(statuses []*catalog.Status, o Options) []Mount {
	mounts := make([]Mount, len(statuses))
	for i, s := range statuses {
		mounts[i] = Mount{s, o}
		if len(statuses) > 1 {
			mounts[i].Options.Route = "/" + s.ID()
			mounts[i].Options.Handler = s.Family.Name + "_" + s.Name
		}
	}
	return mounts
}

// AppOf writes a runnable project of snippets. The result is that of
// [Framework.App].
func (f *Framework) AppOf(snippets ...*Snippet) (map[string]string, error) {
	file := File{snippets}
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
	return fs.ValidPath(name) && name != "." && !strings.Contains(name, `\`)
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

// FileNames returns the files of a project, sorted.
func FileNames(project map[string]string) []string { return slices.Sorted(maps.Keys(project)) }
