# In config/routes.rb: get "/endpoint", to: "unprocessable_content#show"
class UnprocessableContentController < ApplicationController
  def show
    body = {
      error: "unprocessable_content",
      message: "The value of email is not a valid email address",
      field: "email"
    }
    render json: body, status: 422
  end
end
