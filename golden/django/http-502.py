from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_gateway)
@require_safe
def bad_gateway(request):
    body = {
        "error": "bad_gateway",
        "message": "Upstream server sent an invalid response",
    }
    return JsonResponse(body, status=502)
