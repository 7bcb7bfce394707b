package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// seeOther answers POST /endpoint.
func seeOther(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/42")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusSeeOther)
	body := map[string]any{
		"status":   "see_other",
		"message":  "The response to this request is at the given location",
		"location": "/orders/42",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", seeOther)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
