package main

import (
	"encoding/json"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/toolchain"
)

func TestGoAppAnswersAsPrintSays(t *testing.T) {
	toolchain.NeedTools(t, []string{"go"}, toolchain.Go)
	t.Chdir(t.TempDir())
	statuses := map[string]int{
		"http/429": 429, "http/405": 405, "http/204": 204, "http/301": 301, "smtp/504": 504, "grpc/4": 504,
	}
	args := []string{"app"}
	for id := range statuses {
		args = append(args, id)
	}
	runFine(t, append(args, "go", "-o", "app")...)
	host := startGoApp(t, "app")
	for id, status := range statuses {
		t.Run(id, func(t *testing.T) {
			want := printedAnswer(t, id)
			if want.Status != status {
				t.Errorf("print says %d, want %d", want.Status, status)
			}
			if diff := cmp.Diff(want, request(t, "http://"+host+"/"+id)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestGoAppOfASingleStatusAnswersAtItsRoute(t *testing.T) {
	toolchain.NeedTools(t, []string{"go"}, toolchain.Go)
	t.Chdir(t.TempDir())
	runFine(t, "app", "http/404", "go", "-o", "app", "--route", "/orders/{id}")
	host := startGoApp(t, "app")
	if diff := cmp.Diff(printedAnswer(t, "http/404"), request(t, "http://"+host+"/orders/42")); diff != "" {
		t.Error(diff)
	}
}

func TestGoAppOfEveryStatusBuilds(t *testing.T) {
	toolchain.NeedTools(t, []string{"go"}, toolchain.Go)
	t.Chdir(t.TempDir())
	runFine(t, "app", "all", "go", "-o", "app")
	buildGoApp(t, "app")
}

// An answer is what a client gets, without what servers add on their own.
type answer struct {
	Status  int
	Headers map[string]string
	Body    any
}

// printedAnswer is the answer that print tells of.
func printedAnswer(t *testing.T, id string) answer {
	t.Helper()
	text, err := json.Marshal(runJSON(t, "print", id, "go", "--format", "json")[0]["response"])
	if err != nil {
		t.Fatal(err)
	}
	want := answer{Headers: map[string]string{}}
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	return want
}

func request(t *testing.T, url string) answer {
	t.Helper()
	client := &http.Client{
		Timeout:       10 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	got := answer{Status: response.StatusCode, Headers: map[string]string{}}
	for name := range response.Header {
		if name != "Date" && name != "Content-Length" {
			got.Headers[name] = response.Header.Get(name)
		}
	}
	if len(text) > 0 {
		if err := json.Unmarshal(text, &got.Body); err != nil {
			t.Errorf("the body %q: %v", text, err)
		}
	}
	return got
}
