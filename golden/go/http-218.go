package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// thisIsFine answers GET /endpoint.
func thisIsFine(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(218)
	body := map[string]any{
		"status":  "this_is_fine",
		"message": "The response of the upstream server is passed on unchanged",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", thisIsFine)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
