package conform

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"testing"
	"time"
)

// roleVariable makes the test binary a server, one of roles, instead.
const roleVariable = "STATUSMITH_TEST_ROLE"

func TestMain(m *testing.M) {
	name := os.Getenv(roleVariable)
	if name == "" {
		os.Exit(m.Run())
	}
	time.AfterFunc(longestRole, func() { leave(1, "nobody has stopped this") })
	roles[name]()
}

// longestRole bounds the life of a process that a failing test leaves behind.
const longestRole = 10 * time.Minute

var roles = map[string]func(){
	"missing module": func() { leave(3, "cannot find module 'express'") },
	"well":           func() { leave(0, "nothing to do") },
	"deaf": func() {
		fmt.Println("waiting for the database")
		time.Sleep(time.Hour)
	},
	"mortal": func() {
		serveHTTP(os.Getenv("PORT"), func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, "{")
			_ = http.NewResponseController(w).Flush()
			leave(4, "out of memory")
		})
	},
	"loner":  func() { serveHTTP(os.Getenv("PORT"), http.NotFound) },
	"worker": func() { serveHTTP(os.Getenv(workerVariable), http.NotFound) },
	"parent": func() {
		startWorker()
		serveHTTP(os.Getenv("PORT"), http.NotFound)
	},
	"short-lived parent": func() {
		startWorker()
		leave(5, "cannot read the configuration")
	},
	"careless test": func() {
		server, err := Start(as("loner", ""), []string{self()}, ".", time.Minute)
		if err != nil {
			leave(1, err.Error())
		}
		fmt.Println(server.Address)
		os.Exit(2)
	},
	"reference": serveReference,
}

// as is a stand whose programs play a role, with workers at a port.
func as(role, worker string) *Stand {
	return &Stand{Name: "test", Env: map[string]string{roleVariable: role, workerVariable: worker}}
}

// workerVariable holds the port of a worker process.
const workerVariable = "STATUSMITH_TEST_WORKER"

// startWorker starts a process and waits until it listens.
func startWorker() {
	cmd := exec.Command(self())
	cmd.Env = append(os.Environ(), roleVariable+"=worker")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Start(); err != nil {
		leave(1, err.Error())
	}
	for !listens(net.JoinHostPort("127.0.0.1", os.Getenv(workerVariable))) {
		time.Sleep(time.Millisecond)
	}
}

func self() string {
	path, err := os.Executable()
	if err != nil {
		panic(err)
	}
	return path
}

func serveHTTP(port string, handler http.HandlerFunc) {
	leave(1, http.ListenAndServe(net.JoinHostPort("127.0.0.1", port), handler).Error())
}

func leave(status int, lastWords string) {
	fmt.Fprintln(os.Stderr, lastWords)
	os.Exit(status)
}

func listens(address string) bool {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return false
	}
	conn.Close()
	return true
}
