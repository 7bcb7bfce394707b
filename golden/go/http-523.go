package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// originIsUnreachable answers GET /endpoint.
func originIsUnreachable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(523)
	body := map[string]any{
		"error":   "origin_is_unreachable",
		"message": "The network has no path to the origin server",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", originIsUnreachable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
