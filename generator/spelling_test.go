package generator_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// british are spellings that American English does not have. Names of others,
// such as gRPC's CANCELLED, and keywords, which people type as they like, are
// left alone.
var british = regexp.MustCompile(`(?i)\b(\w*(colour|behaviour|favour|honour|neighbour|labour|flavour)\w*` +
	`|\w*(recogn|organ|normal|serial|initial|canonical|author|synchron|local|minim|maxim|optim|capital|summar|custom|util|categor|` +
	`standard|special|general|visual|final|central|memor|apolog|priorit|random)is(e|es|ed|ing|ation|ations)` +
	`|(cancel|label|model|travel|signal|dial|channel|level|fuel|total)l(ed|ing|er)|(analys|catalys)(e|ed|es|ing)|fulfils?|catalogue|licence|` +
	`centre|defence|offence|artefact|whilst|grey|programme|judgement|acknowledgement|sceptical|cheque|tyre|plough|aluminium|enrol|instal)\b`)

// stems is the file that knows both spellings.
const stems = "generator/search/stem.go"

func TestOurTextsAreSpelledTheAmericanWay(t *testing.T) {
	files := os.DirFS("..")
	names := []string{"statuses.toml", "README.md", ".github/CONTRIBUTING.md", ".github/modules.md", "templates/locales/en.toml", "statusmith.go"}
	for _, folder := range []string{"templates", "cmd", "generator"} {
		err := fs.WalkDir(files, folder, func(name string, e fs.DirEntry, err error) error {
			source := path.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") && name != stems
			if err == nil && !e.IsDir() && (source || path.Ext(name) == ".tmpl") {
				names = append(names, name)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		keywords := false
		for i, line := range strings.Split(string(text), "\n") {
			keywords = keywords && !strings.HasPrefix(line, "]") || strings.HasPrefix(line, "keywords = [")
			if keywords || strings.HasPrefix(line, "name = ") || strings.HasPrefix(line, "title = ") {
				keywords = keywords && !strings.HasSuffix(line, "]")
				continue
			}
			if word := british.FindString(line); word != "" {
				t.Errorf("%s:%d: %s is British", name, i+1, word)
			}
		}
	}
}
