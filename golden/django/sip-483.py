from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.too_many_hops)
@require_safe
def too_many_hops(request):
    body = {
        "error": "too_many_hops",
        "message": "The request has passed through too many servers",
    }
    return JsonResponse(body, status=483)
