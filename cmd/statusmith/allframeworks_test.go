package main

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith"
)

// The tests of this file hold for every framework, so that a new one is under
// test as soon as its template is there. Scripts name one framework.

// frameworkValues returns one value of each framework, in the order of lists.
func frameworkValues(t *testing.T, key string) []string {
	t.Helper()
	var values []string
	for _, entry := range runJSON(t, "frameworks", "--format", "json") {
		values = append(values, fmt.Sprint(entry[key]))
	}
	return values
}

func TestFrameworksListsEveryTemplate(t *testing.T) {
	t.Chdir(t.TempDir())
	files, err := fs.Glob(statusmith.Files, "templates/*.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	var templates []string
	for _, file := range files {
		templates = append(templates, strings.TrimSuffix(path.Base(file), ".tmpl"))
	}
	names := frameworkValues(t, "name")
	if diff := cmp.Diff(templates, slices.Sorted(slices.Values(names))); diff != "" {
		t.Error(diff)
	}
	lines := strings.Split(strings.TrimSuffix(runFine(t, "frameworks").String(), "\n"), "\n")
	if len(lines) != len(names)+1 {
		t.Fatalf("got %d lines for %d frameworks", len(lines), len(names))
	}
	for _, key := range []string{"name", "title", "language"} {
		column := strings.Index(lines[0], strings.ToUpper(key))
		for i, value := range frameworkValues(t, key) {
			if !strings.HasPrefix(lines[i+1][column:], value) {
				t.Errorf("%s is not below %s in: %s", value, strings.ToUpper(key), lines[i+1])
			}
		}
	}
}

func TestPrintAndShowWriteEveryFrameworkInTheOrderOfTheList(t *testing.T) {
	t.Chdir(t.TempDir())
	titles := frameworkValues(t, "title")
	heading := regexp.MustCompile(`(?m)^==> (.*) <==$`)
	for _, args := range [][]string{{"print", "smtp/504"}, {"print", "http/103"}, {"show", "smtp/504"}, {"show", "http/103"}} {
		var got []string
		for _, match := range heading.FindAllStringSubmatch(runFine(t, args...).String(), -1) {
			got = append(got, match[1])
		}
		if diff := cmp.Diff(titles, got); diff != "" {
			t.Errorf("%q: %s", args, diff)
		}
	}
}

// TestEveryFrameworkWritesTheWholeResponse takes statuses without a character
// that a language escapes.
func TestEveryFrameworkWritesTheWholeResponse(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range frameworkValues(t, "name") {
		for _, id := range []string{"http/204", "http/301", "http/404", "http/405", "http/429", "smtp/504", "grpc/4"} {
			for _, body := range []string{"json", "problem", "none"} {
				t.Run(name+"/"+id+"/"+body, func(t *testing.T) {
					entries := runJSON(t, "print", id, name, "--body", body, "--constants=false", "--format", "json")
					if len(entries) != 1 {
						t.Fatalf("got %d snippets", len(entries))
					}
					checkWhole(t, entries[0])
				})
			}
		}
	}
}

// texts returns the scalars of a value of JSON.
func texts(value any) []string {
	list, ok := value.([]any)
	if !ok {
		return []string{fmt.Sprint(value)}
	}
	var all []string
	for _, item := range list {
		all = append(all, texts(item)...)
	}
	return all
}

// checkWhole demands that a snippet holds each text and number of its response
// and, where there is no body, nothing that only a body has.
func checkWhole(t *testing.T, entry map[string]any) {
	t.Helper()
	snippet := fmt.Sprint(entry["snippet"])
	response, _ := entry["response"].(map[string]any)
	want := []string{fmt.Sprint(response["status"])}
	headers, _ := response["headers"].(map[string]any)
	for name, value := range headers {
		if name == "Content-Type" && value == "application/json" { // the framework adds it
			continue
		}
		want = append(want, fmt.Sprint(value))
	}
	body, ok := response["body"].(map[string]any)
	for name, value := range body {
		want = append(append(want, name), texts(value)...)
	}
	for _, text := range want {
		if !strings.Contains(strings.ToLower(snippet), strings.ToLower(text)) && text != "application/problem+json" {
			t.Errorf("%s is not in\n%s", text, snippet)
		}
	}
	for _, member := range []string{`error"`, `status"`, `message"`, "error:", "message:"} {
		if !ok && strings.Contains(snippet, member) {
			t.Errorf("%s is in\n%s", member, snippet)
		}
	}
}
