package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// syntaxErrorInParameters answers GET /endpoint.
func syntaxErrorInParameters(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "syntax_error_in_parameters",
		"message": "The parameters or arguments of the command are malformed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", syntaxErrorInParameters)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
