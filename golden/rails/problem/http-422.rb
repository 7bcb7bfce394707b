# In config/routes.rb: get "/endpoint", to: "unprocessable_content#show"
class UnprocessableContentController < ApplicationController
  def show
    body = {
      type: "about:blank",
      title: "Unprocessable Content",
      status: 422,
      detail: "The value of email is not a valid email address",
      field: "email"
    }
    render json: body, status: 422, content_type: "application/problem+json"
  end
end
