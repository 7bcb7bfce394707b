# In config/routes.rb: get "/endpoint", to: "multiple_choices#show"
class MultipleChoicesController < ApplicationController
  def show
    response.set_header("Contact", "<sip:bob@office.example.com>, <sip:bob@home.example.com>")
    body = {
      status: "multiple_choices",
      message: "Several addresses match: choose one of them",
      contact: "sip:bob@office.example.com",
      alternative: "sip:bob@home.example.com"
    }
    render json: body, status: :multiple_choices
  end
end
