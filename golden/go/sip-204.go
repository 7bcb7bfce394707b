package main

import (
	"log"
	"net/http"
)

// noNotification answers GET /endpoint.
func noNotification(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(204)
}

func main() {
	http.HandleFunc("GET /endpoint", noNotification)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
