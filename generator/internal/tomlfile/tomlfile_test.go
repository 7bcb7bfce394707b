package tomlfile

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestAFaultShowsOnlyThePartsThatItHas(t *testing.T) {
	tests := map[string]struct {
		problem Fault
		want    string
	}{
		"all parts":    {Fault{"a.toml", 7, "http.404", "is odd"}, "a.toml:7: http.404: is odd"},
		"without key":  {Fault{"a.toml", 7, "", "is odd"}, "a.toml:7: is odd"},
		"without line": {Fault{"a.toml", 0, "http.404", "is odd"}, "a.toml: http.404: is odd"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tt.problem.Error(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestMistakesInTheSyntaxHaveTheirLine(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"key without a value":     {"a = 1\nb =\n", `f.toml:2: expected value but found '\n' instead`},
		"key given twice":         {"[a]\nb = 1\n\nb = 2\n", "f.toml:4: Key 'a.b' has already been defined."},
		"table given twice":       {"[a]\nb = 1\n[a]\n", "f.toml:3: Key 'a' has already been defined."},
		"string left open":        {"a = \"x\ny\"\n", "f.toml:1: strings cannot contain newlines"},
		"text left open":          {"a = '''\n\n", `f.toml:2: unexpected EOF; expected "'''"`},
		"no such escape":          {"\na = \"\\q\"\n", `f.toml:2: invalid escape in string '\q'`},
		"end inside of an escape": {"\"\\", `f.toml:1: invalid escape in string '\\x00'`},
		"digits that are missing": {"a = 0x\nb = 1\n", `f.toml:1: not a hexadecimal number: '0x\n'`},
		"integer out of range":    {"a = 99999999999999999999\n", "f.toml:1: 99999999999999999999 is out of range for int64"},
		"UTF-16":                  {"a\x00 = 1\n", "f.toml:1: files cannot contain NULL bytes; probably using UTF-16; TOML files must be UTF-8"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("f.toml", tt.text)
			if got := problemText(t, err); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestAByteOrderMarkIsNoPartOfTheText(t *testing.T) {
	text, err := ReadText(fstest.MapFS{"f.toml": {Data: []byte("\ufeff\na = 1\n")}}, "f.toml", "f.toml", MaxSize)
	if err != nil || text != "\na = 1\n" {
		t.Errorf("got %q, %v", text, err)
	}
}

func TestDecodeRefusesWhatTheStructHasNoPlaceFor(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"unknown key":            {"name = \"x\"\nnmae = \"y\"\n", "f.toml:2: nmae: unknown key, did you mean name?"},
		"unknown key like none":  {"zzzzzz = 1\n", "f.toml:1: zzzzzz: unknown key; known are http_status, list, name, omit, rules, sure, words"},
		"unknown key in a table": {"[omit]\nreason = \"x\"\n\n[omit.more]\nx = 1\n", "f.toml:4: omit.more: unknown key; known are reason"},
		"unknown key in a list":  {"[[rules]]\nreson = \"x\"\n", "f.toml:2: rules.reson: unknown key, did you mean reason?"},
		"unknown key in a map":   {"[words.a]\nreson = \"x\"\n", "f.toml:2: words.a.reson: unknown key, did you mean reason?"},
		"no string":              {"\nname = 3\n", "f.toml:2: name: must be a string"},
		"no list":                {"list = \"x\"\n", "f.toml:1: list: must be a list of strings"},
		"no string in a list":    {"list = [\n  \"x\",\n  3,\n]\n", "f.toml:1: list: must be a list of strings"},
		"no number":              {"http_status = \"404\"\n", "f.toml:1: http_status: must be a whole number"},
		"no truth":               {"sure = \"yes\"\n", "f.toml:1: sure: must be true or false"},
		"no table":               {"omit = 1\n", "f.toml:1: omit: must be a table"},
		"no string in a table":   {"[words.a]\nreason = 1\n", "f.toml:2: words.a.reason: must be a string"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, err := Parse("f.toml", tt.text)
			if err != nil {
				t.Fatal(err)
			}
			type rule struct{ Reason string }
			var into struct {
				Name   string
				List   []string
				Omit   rule
				Rules  []rule
				Words  map[string]rule
				Status int `toml:"http_status"`
				Sure   *bool
			}
			if got := problemText(t, f.Decode(&into)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestReadTextRefusesWhatIsNoTextFile(t *testing.T) {
	files := fstest.MapFS{
		"folder/x.toml":  {},
		"latin1.toml":    {Data: []byte("a = 1\nb = \"caf\xe9\"\n")},
		"large.toml":     {Data: make([]byte, MaxSize+1)},
		"fits.toml":      {Data: make([]byte, MaxSize)},
		"stands-in.toml": {Data: []byte("a = \"\ufffd\"\n")},
		"both.toml":      {Data: []byte("# \ufffd\n\n# \xff\n")},
	}
	tests := map[string]string{
		"folder":         "shown.toml: is a folder, not a file",
		"latin1.toml":    "shown.toml:2: not UTF-8",
		"large.toml":     "shown.toml: larger than 8 MiB",
		"fits.toml":      "",
		"stands-in.toml": "",
		"both.toml":      "shown.toml:3: not UTF-8",
		"missing.toml":   "shown.toml: file does not exist",
	}
	for path, want := range tests {
		t.Run(path, func(t *testing.T) {
			_, err := ReadText(files, path, "shown.toml", MaxSize)
			if want == "" && err == nil {
				return
			}
			if err == nil || err.Error() != want {
				t.Errorf("got %v, want %s", err, want)
			}
			var problem Fault
			if missing := errors.Is(err, fs.ErrNotExist); errors.As(err, &problem) == missing {
				t.Errorf("%v: a missing file is no Fault, and only that", err)
			}
		})
	}
}

func TestReadGivesTheFileTheNameThatIsShown(t *testing.T) {
	files := fstest.MapFS{"f.toml": {Data: []byte("a = 1\n")}}
	f, err := Read(files, "f.toml", "my/f.toml")
	if err != nil {
		t.Fatal(err)
	}
	if got := f.Fault("is odd", "a").Error(); got != "my/f.toml:1: a: is odd" || f.Values["a"] != int64(1) {
		t.Errorf("got %s, %v", got, f.Values)
	}
	if _, err := Read(files, "g.toml", "my/g.toml"); err == nil || err.Error() != "my/g.toml: file does not exist" {
		t.Errorf("got %v", err)
	}
}

func TestDecodeStoresWhatTheStructHasAPlaceFor(t *testing.T) {
	f, err := Parse("f.toml", "name = \"x\"\n[omit]\nreason = \"y\"\n")
	if err != nil {
		t.Fatal(err)
	}
	var into struct {
		Name string
		Omit struct{ Reason string }
	}
	if err := f.Decode(&into); err != nil || into.Name != "x" || into.Omit.Reason != "y" {
		t.Errorf("got %v, %v", into, err)
	}
}

func TestCauseKeepsOnlyWhatTheFileSystemSays(t *testing.T) {
	plain := errors.New("plain")
	path := &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}
	if got := Cause(path); got != fs.ErrPermission {
		t.Errorf("got %v", got)
	}
	if got := Cause(plain); got != plain {
		t.Errorf("got %v", got)
	}
}

func problemText(t *testing.T, err error) string {
	t.Helper()
	problem, ok := errors.AsType[Fault](err)
	if !ok {
		t.Fatalf("got %v (%T), want a Fault", err, err)
	}
	if diff := cmp.Diff(problem.Error(), err.Error()); diff != "" {
		t.Error(diff)
	}
	return problem.Error()
}

func TestAFaultDoesNotRepeatANumberOfAnyLength(t *testing.T) {
	_, err := Parse("a.toml", "a = "+strings.Repeat("9", 100_000))
	if err == nil || !strings.HasPrefix(err.Error(), "a.toml:1: 9999") || len(err.Error()) > 300 {
		t.Errorf("got %.400v", err)
	}
}
