package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", thisIsFine)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
