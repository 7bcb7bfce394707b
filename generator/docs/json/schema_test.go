package json_test

import (
	"bytes"
	"path"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/statusmith/statusmith/generator/internal/docstest"
)

func TestJSONFollowsTheSchemasThatShipWithIt(t *testing.T) {
	files := docstest.Build(t, renderer(t), docstest.Source(t, docstest.Hostile), "en", "vi", "ar", "pt-BR", "zh-Hans")
	schemas := map[string]*jsonschema.Schema{}
	for _, name := range []string{"page.schema.json", "index.schema.json"} {
		schemas[name] = compiled(t, files[name])
	}
	checked := 0
	for name := range files {
		if strings.HasSuffix(name, ".schema.json") {
			continue
		}
		document := decoded(t, files[name])
		reference, _ := document.(map[string]any)["$schema"].(string)
		schema := schemas[path.Join(path.Dir(name), reference)]
		if schema == nil {
			t.Errorf("%s names the schema %q, which is not there", name, reference)
			continue
		}
		if err := schema.Validate(document); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		checked++
	}
	if checked < 5*340 {
		t.Errorf("only %d files are checked", checked)
	}
}

func TestTheSchemaRefusesAPageThatIsNone(t *testing.T) {
	files := docstest.Build(t, renderer(t), docstest.Source(t), "en")
	schema := compiled(t, files["page.schema.json"])
	good := files["en/http/405-method-not-allowed.json"]
	for name, change := range map[string][2]string{
		"a member that nobody knows":    {`"id":`, `"identity": "", "id":`},
		"no language":                   {`"lang": "en",`, ``},
		"a header without its name":     {`"name": "Allow",`, ``},
		"a snippet without code":        {`"code": "from flask`, `"source": "from flask`},
		"a status that is not a number": {`"http_status": 405`, `"http_status": "405"`},
	} {
		t.Run(name, func(t *testing.T) {
			bad := strings.Replace(good, change[0], change[1], 1)
			if bad == good {
				t.Fatalf("the page has no %s", change[0])
			}
			if schema.Validate(decoded(t, bad)) == nil {
				t.Error("the schema takes it")
			}
		})
	}
}

func compiled(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", decoded(t, text)); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func decoded(t *testing.T, text string) any {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	return document
}
