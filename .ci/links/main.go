// Command links reports what a built site links to inside of itself and does
// not hold.
//
//	links DIR [PREFIX]
//
// PREFIX is the path at which the site is served, "/" where it is left out.
package main

import (
	"fmt"
	"html"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

func main() {
	dir, prefix := os.Args[1], "/"
	if len(os.Args) > 2 {
		prefix = os.Args[2]
	}
	checked, broken, err := check(os.DirFS(dir), prefix)
	if err != nil {
		fmt.Fprintln(os.Stderr, "links:", err)
		os.Exit(2)
	}
	for _, b := range broken {
		fmt.Println(b)
	}
	fmt.Printf("%s: %d links, %d broken\n", filepath.ToSlash(dir), checked, len(broken))
	if len(broken) > 0 || checked == 0 {
		os.Exit(1)
	}
}

var attribute = regexp.MustCompile(`<[a-z][^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`)

func check(site fs.FS, prefix string) (checked int, broken []string, err error) {
	err = fs.WalkDir(site, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".html" {
			return err
		}
		text, err := fs.ReadFile(site, name)
		if err != nil {
			return err
		}
		for _, m := range attribute.FindAllSubmatch(text, -1) {
			link := html.UnescapeString(string(m[1]) + string(m[2]) + string(m[3]))
			u, err := url.Parse(link)
			if err == nil && (u.Host != "" || u.Scheme != "") || strings.HasPrefix(link, "#") {
				continue
			}
			checked++
			if err != nil || !resolves(site, prefix, name, u.Path) {
				broken = append(broken, name+": "+link)
			}
		}
		return nil
	})
	return checked, broken, err
}

func resolves(site fs.FS, prefix, from, to string) bool {
	if rest, ok := strings.CutPrefix(to, prefix); ok {
		to = "/" + rest
	} else if strings.HasPrefix(to, "/") {
		return false
	} else if to != "" {
		to = path.Join("/", path.Dir(from), to)
	} else {
		to = "/" + from
	}
	name := strings.TrimPrefix(path.Clean(to), "/")
	for _, file := range []string{name, path.Join(name, "index.html"), name + ".html"} {
		if info, err := fs.Stat(site, strings.TrimPrefix(file, "/")); err == nil && !info.IsDir() {
			return true
		}
	}
	return false
}
