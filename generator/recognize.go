package generator

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
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

// maxTop is more than what is in front of the first table of a template, in bytes.
const maxTop = 4 << 10

// readRecognition reads these keys of the front matter, which is not decoded where
// the layer is proven.
func readRecognition(layer Layer, file, shown string) (recognition, error) {
	if layer.Proven {
		if top, ok := readTop(layer.FS, file); ok {
			return recognitionOf(top), nil
		}
	}
	var r recognition
	source, err := tomlfile.ReadText(layer.FS, file, shown, tomlfile.MaxTemplate)
	if err != nil {
		return r, err
	}
	front, _, err := cutFrontMatter(strings.ReplaceAll(source, "\r\n", "\n"))
	if err != nil {
		return r, fmt.Errorf("%s:1: %w", shown, err)
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

// readTop reads what is in front of the first table of the front matter. ok is
// false where that is all of it, or more than maxTop bytes.
func readTop(fsys fs.FS, file string) (top string, ok bool) {
	f, err := fsys.Open(file)
	if err != nil {
		return "", false
	}
	defer f.Close()
	text := make([]byte, maxTop)
	n, err := io.ReadFull(f, text)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return "", false
	}
	text, ok = bytes.CutPrefix(text[:n], []byte(fence))
	if !ok {
		return "", false
	}
	text, _, ok = bytes.Cut(text, []byte("\n["))
	return string(text), ok
}

// recognitionOf reads keys that have a line each, without an escape.
func recognitionOf(top string) recognition {
	var r recognition
	for line := range strings.Lines(top) {
		key, value, _ := strings.Cut(line, "=")
		switch strings.TrimSpace(key) {
		case "order":
			r.Order, _ = strconv.Atoi(strings.TrimSpace(value))
		case "uses":
			r.Uses = quoted(value)
		case "marks":
			r.Marks = quoted(value)
		case "unless":
			r.Unless = quoted(value)
		}
	}
	return r
}

func quoted(list string) []string {
	var items []string
	for rest := list; ; {
		_, after, ok := strings.Cut(rest, `"`)
		item, after, closed := strings.Cut(after, `"`)
		if !ok || !closed {
			return items
		}
		items, rest = append(items, item), after
	}
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
			return meta.Fault(fmt.Sprintf("%q is not the path of a file in a project, with slashes", mark), "marks")
		}
	}
	return nil
}
