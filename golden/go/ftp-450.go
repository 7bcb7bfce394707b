package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// fileActionNotTaken answers GET /endpoint.
func fileActionNotTaken(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(450)
	body := map[string]any{
		"error":   "file_action_not_taken",
		"message": "The file is not available at present: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", fileActionNotTaken)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
