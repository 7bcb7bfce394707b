package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// notFound answers GET /endpoint.
func notFound(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusNotFound)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
		"title":  "Not Found",
		"status": 404,
		"detail": "No such user in this domain",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", notFound)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
