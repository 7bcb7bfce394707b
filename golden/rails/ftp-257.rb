# In config/routes.rb: get "/endpoint", to: "pathname_created#show"
class PathnameCreatedController < ApplicationController
  def show
    body = {
      status: "pathname_created",
      message: "The directory /reports was created",
      path: "/reports"
    }
    render json: body, status: 257
  end
end
