package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// A key is a member of a JSON result: its type, and whether it is always there.
type key struct {
	kind   string
	always bool
}

var listKeys = map[string]key{
	"family": {"string", true}, "code": {"string", true}, "name": {"string", true}, "title": {"string", true},
	"summary": {"string", false}, "spec": {"string", false}, "enhanced": {"string", false},
	"http_status": {"integer", false}, "headers": {"strings", false}, "method": {"string", false}, "body": {"object", false},
	"args": {"object", false}, "fields": {"object", false},
}

var printKeys = map[string]key{
	"family": {"string", true}, "code": {"string", true}, "framework": {"string", true}, "language": {"string", true},
	"file": {"string", true}, "form": {"string", true}, "snippet": {"string", true}, "response": {"object", true},
}

var responseKeys = map[string]key{
	"status": {"integer", true}, "reason": {"string", false}, "headers": {"strings", false}, "body": {"object", false},
}

var frameworkKeys = map[string]key{
	"name": {"string", true}, "title": {"string", true}, "language": {"string", true}, "aliases": {"list", false}, "used": {"boolean", false},
}

func TestFrameworksJSONHasTheKeysOfTheContract(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("manage.py", nil, 0o644); err != nil {
		t.Fatal(err)
	}
	checkKeys(t, runJSON(t, "frameworks", "--format", "json"), frameworkKeys)
}

func TestListJSONHasTheKeysOfTheContract(t *testing.T) {
	entries := runJSON(t, "list", "--format", "json")
	checkKeys(t, entries, listKeys)
	families := make(map[any]bool)
	for _, e := range entries {
		families[e["family"]] = true
	}
	if len(families) != 7 {
		t.Errorf("the statuses are of %d families, want 7", len(families))
	}
}

func TestPrintJSONHasTheKeysOfTheContract(t *testing.T) {
	t.Chdir(t.TempDir()) // away from any project
	var entries, responses []map[string]any
	for _, status := range []string{"http/404", "http/429", "http/204", "http/301", "smtp/504", "websocket/1002", "grpc/4"} {
		entries = append(entries, runJSON(t, "print", status, "--format", "json")...)
	}
	entries = append(entries, runJSON(t, "print", "404", "flask", "--http-status", "599", "--body", "none", "--format", "json")...)
	for _, e := range entries {
		response, _ := e["response"].(map[string]any)
		responses = append(responses, response)
	}
	if want := 7*len(frameworkValues(t, "name")) + 1; len(entries) != want {
		t.Errorf("got %d snippets, want %d", len(entries), want)
	}
	checkKeys(t, entries, printKeys)
	checkKeys(t, responses, responseKeys)
}

func runJSON(t *testing.T, args ...string) []map[string]any {
	t.Helper()
	var entries []map[string]any
	dec := json.NewDecoder(runFine(t, args...))
	dec.UseNumber()
	if err := dec.Decode(&entries); err != nil {
		t.Fatalf("%q: %v", args, err)
	}
	if dec.More() {
		t.Errorf("%q prints more than one JSON value", args)
	}
	return entries
}

// runFine runs one command line, which has to succeed, and returns what it
// prints.
func runFine(t *testing.T, args ...string) *bytes.Buffer {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if exit := run(args, strings.NewReader(""), &stdout, &stderr); exit != exitFine {
		t.Fatalf("%q exits with %d: %s", args, exit, &stderr)
	}
	return &stdout
}

// checkKeys demands that every entry has the keys that are always there and
// none beside those listed, and that every key turns up somewhere.
func checkKeys(t *testing.T, entries []map[string]any, keys map[string]key) {
	t.Helper()
	seen := make(map[string]bool)
	for _, e := range entries {
		for name, value := range e {
			seen[name] = true
			if k, ok := keys[name]; !ok {
				t.Errorf("%v has the key %q, which the contract has not", e, name)
			} else if err := k.check(value); err != nil {
				t.Errorf("%s of %v: %v", name, e, err)
			}
		}
		for name, k := range keys {
			if _, ok := e[name]; k.always && !ok {
				t.Errorf("%v lacks the key %q", e, name)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		if !seen[name] {
			t.Errorf("no entry has the key %q", name)
		}
	}
}

// check reports a value of the wrong type, and one that is empty: a key
// without a value is left out.
func (k key) check(value any) error {
	switch v := value.(type) {
	case string:
		if k.kind == "string" && v != "" {
			return nil
		}
	case json.Number:
		if n, err := v.Int64(); k.kind == "integer" && err == nil && n > 0 {
			return nil
		}
	case bool:
		if k.kind == "boolean" && v {
			return nil
		}
	case []any:
		if k.kind == "list" && len(v) > 0 {
			return nil
		}
	case map[string]any:
		if len(v) > 0 && (k.kind == "object" || k.kind == "strings" && allStrings(v)) {
			return nil
		}
	}
	return fmt.Errorf("got %#v, want: %s", value, k.kind)
}

func allStrings(object map[string]any) bool {
	for _, value := range object {
		if _, ok := value.(string); !ok {
			return false
		}
	}
	return true
}
