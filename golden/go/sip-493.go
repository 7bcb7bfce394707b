package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// undecipherable answers GET /endpoint.
func undecipherable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(493)
	body := map[string]any{
		"error":   "undecipherable",
		"message": "The server cannot decrypt the request body",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", undecipherable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
