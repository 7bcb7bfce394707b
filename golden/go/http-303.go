package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// seeOther answers POST /endpoint.
func seeOther(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/42")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(303)
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
	http.HandleFunc("POST /endpoint", seeOther)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
