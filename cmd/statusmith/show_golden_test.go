package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/golden"
)

var goldenPages = []string{
	"http/103", "http/204", "http/301", "http/401", "http/404", "http/405", "http/413", "http/422", "http/426", "http/429", "http/503",
	"smtp/504", "websocket/1002", "grpc/4",
	"http/101", "sip/180", "websocket/1006", // no HTTP form
}

func TestShowGoldens(t *testing.T) {
	root, err := filepath.Abs("../../golden/show")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir()) // away from any project file
	for _, locale := range []string{"en", "vi"} {
		t.Run(locale, func(t *testing.T) {
			pages := make(map[string]string)
			for _, id := range goldenPages {
				pages[strings.ReplaceAll(id, "/", "-")+".txt"] = shown(t, id, locale)
			}
			golden.Folder{
				Path:    filepath.Join(root, locale),
				Command: "go test ./cmd/statusmith -run TestShowGoldens -update",
			}.Test(t, pages)
		})
	}
}

func shown(t *testing.T, id, locale string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run([]string{"show", id, "--locale", locale}, strings.NewReader(""), &stdout, &stderr); status != exitFine {
		t.Fatalf("show %s exits with %d: %s", id, status, &stderr)
	}
	if stderr.Len() > 0 {
		t.Errorf("show %s prints to standard error: %s", id, &stderr)
	}
	return stdout.String()
}
