package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// rangeNotSatisfiable answers GET /endpoint.
func rangeNotSatisfiable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Range", "bytes */146515")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusRequestedRangeNotSatisfiable)
	body := map[string]any{
		"error":   "range_not_satisfiable",
		"message": "The requested range cannot be satisfied",
		"size":    146515,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", rangeNotSatisfiable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
