package generator

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/manifest"
)

// A recognition is what a template says about the projects that use its
// framework. It is read alone: to recognize a project takes the rules of every
// framework, and then the blocks of one.
type recognition struct {
	Order               int
	Uses, Marks, Unless []string
}

// readRecognition reads the lines of these keys in front of the first table of
// the front matter, and all of it where they cannot be read alone.
func readRecognition(fsys fs.FS, file, shown string) (recognition, error) {
	var r recognition
	source, err := tomlfile.ReadText(fsys, file, shown)
	if err != nil {
		return r, err
	}
	front, _, err := cutFrontMatter(strings.ReplaceAll(source, "\r\n", "\n"))
	if err != nil {
		return r, fmt.Errorf("%s:1: %w", shown, err)
	}
	if lines, ok := recognitionLines(front); ok {
		if _, err := tomlfile.Unmarshal(shown, lines, &r); err == nil {
			return r, nil
		}
		r = recognition{}
	}
	meta, err := tomlfile.Parse(shown, "\n"+front)
	if err != nil {
		return r, err
	}
	if _, err = tomlfile.Unmarshal(shown, front, &r); err == nil {
		return r, nil
	}
	for _, key := range []string{"uses", "marks", "unless"} {
		if value, ok := meta.Values[key]; ok && !isListOfStrings(value) {
			return r, meta.Fault("must be a list of strings", key)
		}
	}
	return r, meta.Fault("must be a number", "order")
}

// recognitionLines cuts out the lines of the keys of a recognition. ok is false
// where a line may be part of a string, a list or an inline table.
func recognitionLines(front string) (lines string, ok bool) {
	top, _, ok := strings.Cut(front, "\n[")
	if !ok || strings.Contains(top, `"""`) || strings.Contains(top, "'''") {
		return "", false
	}
	var b strings.Builder
	for line := range strings.Lines(top) {
		if strings.Count(line, "{") != strings.Count(line, "}") || strings.Count(line, "[") != strings.Count(line, "]") {
			return "", false
		}
		switch key, _, _ := strings.Cut(line, "="); strings.ToLower(strings.Trim(key, " \t\"'")) {
		case "order", "uses", "marks", "unless":
			b.WriteString(line)
		}
	}
	return b.String(), true
}

func isListOfStrings(value any) bool {
	list, ok := value.([]any)
	return ok && !slices.ContainsFunc(list, func(item any) bool { _, ok := item.(string); return !ok })
}

// rules returns how the project of each framework is recognized, in the order
// of lists.
func (lib *library) rules() ([]manifest.Rule, error) {
	var rules []manifest.Rule
	ranks := make(map[string]int)
	for _, name := range lib.names() {
		r, err := lib.recognize[name]()
		if err != nil {
			return nil, err
		}
		rules = append(rules, manifest.Rule{Name: name, Uses: r.Uses, Marks: r.Marks, Unless: r.Unless})
		ranks[name] = rank(r.Order)
	}
	slices.SortStableFunc(rules, func(a, b manifest.Rule) int { return cmp.Compare(ranks[a.Name], ranks[b.Name]) })
	return rules, nil
}

func (lib *library) detect(dir string) ([]*Framework, error) {
	rules, err := lib.rules()
	if err != nil {
		return nil, err
	}
	var found []*Framework
	for _, name := range manifest.Detect(dir, rules) {
		f, err := lib.read[name]()
		if err != nil {
			return nil, err
		}
		found = append(found, f)
	}
	return found, nil
}

// checkRecognition reports dependencies that no manifest names.
func (f *Framework) checkRecognition(meta *tomlfile.File) error {
	for key, dependencies := range map[string][]string{"uses": f.Uses, "unless": f.Unless} {
		for _, dependency := range dependencies {
			if err := manifest.Check(dependency); err != nil {
				return meta.Fault(err.Error(), key)
			}
		}
	}
	for _, mark := range f.Marks {
		if !fs.ValidPath(mark) || mark == "." {
			return meta.Fault(fmt.Sprintf("%q is no path of a file in a project, with slashes", mark), "marks")
		}
	}
	return nil
}
