package generator

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// What the code of a module is in, besides its file.
const (
	UnitConstant  = "constant"  // of Ruby, which the path of the file names
	UnitNamespace = "namespace" // of C#, with a class that the file names
	UnitClass     = "class"     // of Java, which the file names
)

// A Unit is what the code of a module is in.
type Unit struct {
	Constant  []string // the words of a constant of Ruby
	Namespace []string // the words of a namespace of C#; none for the global one
	Class     string   // of C# or Java
}

// Acronyms says which words a project has in capitals. Without one of its members there
// are none.
type Acronyms struct {
	Files  string // a pattern of files of the project that declare them
	Call   string // the method that does
	Rename string // the method that says what whole names become: "api" => "API"
}

// setConstant takes the words of a constant, with :: between them.
func (o *Options) setConstant(value string) error {
	if !constantName().MatchString(value) {
		return &OptionError{"constant", value, "is not a Ruby constant such as Api::Errors"}
	}
	o.Constant = value
	return nil
}

var constantName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Z]\w*(::[A-Z]\w*)*$`) })

func (o *Options) setNamespace(value string) error {
	if !namespaceName().MatchString(value) {
		return &OptionError{"namespace", value, "is not a namespace such as Shop.Api"}
	}
	o.Namespace = value
	return nil
}

var namespaceName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^@?[A-Za-z_]\w*(\.@?[A-Za-z_]\w*)*$`) })

// checkUnit refuses an error that is called like what it is in: a class of Java or C#
// has no such member, and in a controller of Rails the error would hide the module.
func (m *ModuleFile) checkUnit() error {
	for _, e := range m.Errors {
		for _, name := range append([]string{e.Identifier}, e.Former...) {
			switch {
			case name == m.Class:
				return fmt.Errorf("%s would be called %s, like the class that it is in: choose another file name", e.ID, name)
			case slices.Contains(m.Unit.Constant, name):
				return fmt.Errorf("%s would be called %s, like the module that it is in: choose another file name", e.ID, name)
			}
		}
	}
	return nil
}

// unit returns what a module in a file is called. The options say what the path of
// the file does not.
func (f *Framework) unit(file string, o Options) (Unit, error) {
	switch f.Tables().Naming.Unit {
	case UnitConstant:
		if o.Constant != "" {
			return Unit{Constant: strings.Split(o.Constant, "::")}, nil
		}
		words, err := f.ConstantOf(file, nil)
		if own, _ := f.ConstantOf(f.ModuleFile, nil); err == nil && len(words) == 1 && !slices.Equal(words, own) {
			names := namer{Framework: f, naming: &f.Tables().Naming}
			if err = names.checkErrorName(words[0]); err != nil {
				err = fmt.Errorf("%s: a module is a constant that is called like its file: %w", file, err)
			}
		}
		return Unit{Constant: words}, err
	case UnitNamespace:
		u := Unit{Class: strings.TrimSuffix(path.Base(file), path.Ext(file))}
		if o.Namespace != "" {
			for name := range strings.SplitSeq(o.Namespace, ".") {
				u.Namespace = append(u.Namespace, f.language.Escaped(name))
			}
		}
		if err := f.language.CheckIdentifier(u.Class); err != nil {
			return u, fmt.Errorf("%s: a module is a class that is called like its file: %w", file, err)
		}
		return u, nil
	case UnitClass:
		u := Unit{Class: strings.TrimSuffix(path.Base(file), path.Ext(file))}
		names := namer{Framework: f, naming: &f.Tables().Naming}
		if err := names.checkErrorName(u.Class); err != nil {
			return u, fmt.Errorf("%s: a module is a class that is called like its file: %w", file, err)
		}
		return u, nil
	}
	return Unit{}, nil
}

// ConstantOf returns the words of the constant that the loader of the framework
// expects in a file: what is below one of the roots, with some words in capitals.
func (f *Framework) ConstantOf(file string, acronyms []string) ([]string, error) {
	rest := f.belowRoots(file)
	if rest == nil {
		rest = []string{path.Base(file)}
	}
	var words []string
	for _, name := range rest {
		name = strings.TrimSuffix(name, path.Ext(name))
		word := camelized(name, acronyms)
		if !rubyFileName().MatchString(name) || !constantName().MatchString(word) {
			return nil, fmt.Errorf("%s: no constant of Ruby is named after %q: a file and its folders take small letters, digits and _", file, name)
		}
		words = append(words, word)
	}
	return words, nil
}

// IsLoaded reports whether the loader of the framework expects a constant in a file,
// which is below one of its roots.
func (f *Framework) IsLoaded(file string) bool { return f.belowRoots(file) != nil }

// belowRoots returns the folders and the name of a file below the root that the
// loader of the framework has for it, nil for none.
func (f *Framework) belowRoots(file string) []string {
	folders := strings.Split(path.Clean(file), "/")
	for _, root := range f.Tables().Naming.Roots {
		if below := belowRoot(folders, strings.Split(root, "/")); below != nil {
			return below
		}
	}
	return nil
}

var rubyFileName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z][a-z0-9_]*$`) })

// belowRoot returns what of a path is below the last folder that matches a root.
func belowRoot(folders, root []string) []string {
	for i := len(folders) - len(root) - 1; i >= 0; i-- {
		matches := true
		for j, pattern := range root {
			matches = matches && (pattern == "*" || pattern == folders[i+j])
		}
		if matches {
			return folders[i+len(root):]
		}
	}
	return nil
}

// camelized writes a name as ActiveSupport's camelize does. An acronym may be a whole
// name.
func camelized(name string, acronyms []string) string {
	whole := strings.ReplaceAll(name, "_", "")
	if i := slices.IndexFunc(acronyms, func(a string) bool { return strings.EqualFold(a, whole) }); i >= 0 {
		return acronyms[i]
	}
	var b strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		i := slices.IndexFunc(acronyms, func(a string) bool { return strings.EqualFold(a, word) })
		switch {
		case i >= 0:
			b.WriteString(acronyms[i])
		case word != "":
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

// Clashes says where the files of a project define names that hide those of a
// module, or are hidden by them.
type Clashes struct {
	Below    string   // a folder of the project
	Patterns []string // the beginnings of definitions, with {error} or {snake}; those with {error} begin a line
}

// Pattern finds the definitions of the names of errors.
func (c Clashes) Pattern(errors []*ModuleError) *regexp.Regexp {
	var alternatives []string
	for _, e := range errors {
		for _, pattern := range c.Patterns {
			start := `^\s*`
			if strings.Contains(pattern, "{error}") {
				start = "^"
			}
			name := strings.NewReplacer("{error}", e.Identifier, "{snake}", recased(e.Identifier, "snake")).Replace(pattern)
			alternatives = append(alternatives, start+regexp.QuoteMeta(name)+`\b`)
		}
	}
	return regexp.MustCompile(strings.Join(alternatives, "|"))
}
