from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.web_server_is_down)
@require_safe
def web_server_is_down(request):
    body = {
        "error": "web_server_is_down",
        "message": "Origin server refused the connection",
    }
    return JsonResponse(body, status=521)
