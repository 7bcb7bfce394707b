package generator

import (
	"path"
	"strings"
)

// nameClass calls the class of an endpoint as the loader of the framework expects in
// its file: within the modules of the folders, and with the capitals of the project.
// A file that is named after something else leaves the class as it is.
func (f *Framework) nameClass(v *Snippet, o Options) error {
	if !f.NamesClass(o.File) {
		return nil
	}
	words, err := f.ConstantOf(o.File, nil)
	if err != nil {
		return err
	}
	if o.Constant != "" {
		words = strings.Split(o.Constant, "::")
	}
	last := len(words) - 1
	before, behind, _ := strings.Cut(f.Declares[0], "{pascal}")
	if !strings.EqualFold(words[last], before+v.ClassName+behind) {
		return nil
	}
	v.ClassName = strings.TrimSuffix(strings.TrimPrefix(words[last], before), behind)
	v.Modules = words[:last]
	folders := f.belowRoots(o.File)
	v.Folder = strings.Join(append(folders[:len(folders)-1:len(folders)-1], ""), "/")
	return nil
}

// NamesClass reports whether the class of an endpoint in a file is called after
// that file.
func (f *Framework) NamesClass(file string) bool {
	return len(f.Declares) > 0 && path.Ext(file) == "."+f.Extension() &&
		f.Tables().Naming.Unit == UnitConstant && f.IsLoaded(file)
}
