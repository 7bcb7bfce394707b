# In config/routes.rb: get "/endpoint", to: "page_type_unknown#show"
class PageTypeUnknownController < ApplicationController
  def show
    body = {
      error: "page_type_unknown",
      message: "The page type is unknown"
    }
    render json: body, status: 551
  end
end
