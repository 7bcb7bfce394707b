package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// notImplemented answers GET /endpoint.
func notImplemented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(501)
	body := map[string]any{
		"error":   "not_implemented",
		"message": "The server does not support what the request asks for",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", notImplemented)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
