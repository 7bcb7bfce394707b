package manifest_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestGoModules(t *testing.T) {
	testShapes(t, map[string]shape{
		"a new module": {`
-- go.mod --
module example.com/shop

go 1.26
`, "go"},
		"net/http": {`
-- go.mod --
module example.com/shop
-- main.go --
package main

import "net/http"

func main() { http.ListenAndServe(":8080", nil) }
`, "go"},
		"net/http in a package far below, under another name": {`
-- go.mod --
module example.com/shop
-- main.go --
package main
-- internal/a/b/c/d/e/f/server.go --
package f

import web "net/http"

func health(w web.ResponseWriter, r *web.Request) {}
`, "go"},
		"chi": {`
-- go.mod --
module example.com/shop

require github.com/go-chi/chi/v5 v5.2.0
-- main.go --
package main

import "github.com/go-chi/chi/v5"

var r = chi.NewRouter()
`, "go"},
		"gorilla/mux": {`
-- go.mod --
module example.com/shop

require github.com/gorilla/mux v1.8.1
-- main.go --
package main

import "github.com/gorilla/mux"
`, "go"},
		"chi before there are sources": {"\n-- go.mod --\nmodule x\n\nrequire github.com/go-chi/chi/v5 v5.2.0\n", "go"},
		"gin": {`
-- go.mod --
module example.com/shop

require github.com/gin-gonic/gin v1.10.0
-- main.go --
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.GET("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	http.ListenAndServe(":8080", r)
}
`, ""},
		"gin in a package below": {`
-- go.mod --
module example.com/shop

require github.com/gin-gonic/gin v1.10.0
-- main.go --
package main

import "net/http"

var s = http.Server{}
-- api/binding.go --
package api

import _ "github.com/gin-gonic/gin/binding"
`, ""},
		"gin of a dependency": {`
-- go.mod --
module example.com/shop

require github.com/gin-gonic/gin v1.10.0 // indirect
-- main.go --
package main

import "net/http"

var s http.Server
`, "go"},
		"echo": {`
-- go.mod --
module x

require github.com/labstack/echo/v4 v4.13.0
-- main.go --
package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

var handler http.Handler = echo.New()
`, ""},
		"fiber, without sources":               {"\n-- go.mod --\nmodule x\n\nrequire github.com/gofiber/fiber/v3 v3.0.0\n", ""},
		"a command line tool, without sources": {"\n-- go.mod --\nmodule x\n\nrequire github.com/spf13/cobra v1.10.0\n", ""},
		"gRPC alone": {`
-- go.mod --
module x

require google.golang.org/grpc v1.70.0
-- main.go --
package main

import "google.golang.org/grpc"

var s = grpc.NewServer()
`, ""},
		"a command line tool": {`
-- go.mod --
module x

require github.com/spf13/cobra v1.10.0
-- main.go --
package main

import "github.com/spf13/cobra"

var cmd cobra.Command
`, ""},
		"a client": {`
-- go.mod --
module x
-- main.go --
package main

import "net/http"

func get() (*http.Response, error) {
	// http.ListenAndServe would be a server.
	client := http.Client{}
	return client.Do(&http.Request{Method: http.MethodGet})
}
`, ""},
		"a server in tests, examples of others and tools": {`
-- go.mod --
module x
-- main.go --
package main
-- main_test.go --
package main

import "net/http"

var s http.Server
-- testdata/x.go --
package x

import "net/http"

var s http.Server
-- vendor/example.com/x/x.go --
package x

import "net/http"

var s http.Server
-- gen.go --
//go:build ignore

package main

import "net/http"

var s http.Server
`, ""},
		"a server for one system": {`
-- go.mod --
module x
-- main_windows.go --
//go:build windows && !tools

package main

import . "net/http"

var s Server
`, "go"},
		"a source that is broken": {"\n-- go.mod --\nmodule x\n-- a.go --\npackage\n-- b.go --\npackage b\n\nimport \"net/http\"\n\nvar s http.Server\n\nfunc {\n", "go"},
		"a go.mod that is broken": {"\n-- go.mod --\nmodule\n<<<<<<<\n-- b.go --\npackage b\n\nimport \"net/http\"\n\nvar s http.Server\n", "go"},
	})
}

func TestSourcesBehindTheFirstTwoThousandAreNotRead(t *testing.T) {
	var files strings.Builder
	files.WriteString("-- go.mod --\nmodule x\n-- z/z.go --\npackage z\n\nimport \"net/http\"\n\nvar s http.Server\n")
	for i := range 2000 {
		fmt.Fprintf(&files, "-- x%d.go --\npackage x\n", i)
	}
	testFolders(t, repository(t, files.String()), map[string]string{".": "", "z": ""})
}
