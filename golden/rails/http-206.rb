# In config/routes.rb: get "/endpoint", to: "partial_content#show"
class PartialContentController < ApplicationController
  def show
    response.set_header("Content-Range", "items 0-1/3")
    body = {
      status: "partial_content",
      message: "The requested items are being sent",
      items: [
        {
          id: 41,
          title: "First order"
        },
        {
          id: 42,
          title: "Second order"
        }
      ],
      total: 3
    }
    render json: body, status: :partial_content
  end
end
