# In config/routes.rb: get "/endpoint", to: "page_expired#show"
class PageExpiredController < ApplicationController
  def show
    body = {
      error: "page_expired",
      message: "The CSRF token of the form is no longer valid: reload the form"
    }
    render json: body, status: 419
  end
end
